import { start } from './client';

start();
