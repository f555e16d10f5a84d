import { mount } from '#app';

mount(document.getElementById('root')!);
