/** The composition root: joins all folders, and is the only one that knows the page, the clock and the disk. */
export { mount } from './mount.tsx';
