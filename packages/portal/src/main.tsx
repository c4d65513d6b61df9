/** Starts the page: words, session, service worker. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './style/tokens.css';
import './style/base.css';
import './style/parts.css';
import './style/shell.css';
import './style/family.css';
import './style/print.css';
import { render } from 'preact';
import { App } from './app';
import './family/sheet-copy';
import './offline/install';
import { registerWorker } from './offline/registration';
import { begin } from './session';
import { firstWords } from './words';

void begin();
void firstWords.then(() => render(<App />, document.getElementById('app')!));
registerWorker();
