import { render } from 'preact';
import { App } from './app/app.tsx';
import { Returned } from './app/returned.tsx';
import { isCallback } from './auth/callback.ts';

const start = (): void => {
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no place for the application');
  const { search } = location;
  if (!isCallback(search)) {
    render(<App />, root);
    return;
  }
  history.replaceState(null, '', location.pathname);
  render(<Returned search={search} />, root);
};

start();
