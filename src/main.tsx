import { mount } from '#app';

// What this browser lacks is on the screen already; see public/before-start.js.
if (document.documentElement.dataset['lacks'] === undefined) mount(document.getElementById('root')!);
