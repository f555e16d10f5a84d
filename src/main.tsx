import { mount } from '#app';

// What this browser lacks is on the screen already; see public/before-start.js.
if (document.documentElement.dataset['lacks'] === undefined) {
  // The same script says also what did not come.
  mount(document.getElementById('root')!).catch(() => dispatchEvent(new Event('error')));
}
