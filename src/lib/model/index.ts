export * from './codes';
export * from './document';
export * from './report';
export { observationKey } from './observation-key';
