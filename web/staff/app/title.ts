import { useEffect } from 'preact/hooks';

let screen = 'Staff page';
let urgent = '';

const show = (): void => {
  document.title = urgent === '' ? screen : `${urgent} – ${screen}`;
};

/** Names the screen in the window's title, behind whatever cannot wait. */
export const useTitle = (name: string): void => {
  useEffect(() => {
    screen = `${name} – staff page`;
    show();
  }, [name]);
};

/** Puts what cannot wait before the name of whatever screen is shown; nothing takes it away again. */
export const useUrgentTitle = (text: string): void => {
  useEffect(() => {
    urgent = text;
    show();
  }, [text]);
};
