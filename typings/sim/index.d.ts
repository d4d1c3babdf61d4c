export * from './feed';
export * from './simulated-counter';
