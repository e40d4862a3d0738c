import { render } from 'preact';
import { App } from './app';
import './sidebar.css';

const app = document.getElementById('app');
if (app) render(<App screen={document.body.dataset.screen ?? 'home'} />, app);
