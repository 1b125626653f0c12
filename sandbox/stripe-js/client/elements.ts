import { notImitated } from './not-imitated';

/** As much of Stripe Elements as `<Elements>` of react-stripe-js touches. Card fields are not played: they mount as a line that says so. */
export function createElements() {
  const elements = new Map<string, ReturnType<typeof createElement>>();
  return {
    create(type: string) {
      const element = createElement(type);
      elements.set(type, element);
      return element;
    },
    getElement: (type: string) => elements.get(type) ?? null,
    update() {},
    fetchUpdates: () => Promise.resolve({}),
    submit: notImitated('elements.submit'),
    on() {},
    off() {},
  };
}

function createElement(type: string) {
  const note = document.createElement('p');
  note.textContent = `The sandbox does not imitate the ${type} element.`;
  const element = {
    mount(target: string | HTMLElement) {
      const place = typeof target === 'string' ? document.querySelector(target) : target;
      place?.append(note);
    },
    unmount: () => note.remove(),
    destroy: () => note.remove(),
    update() {},
    focus() {},
    blur() {},
    clear() {},
    on: () => element,
    once: () => element,
    off: () => element,
  };
  return element;
}
