// The starter and the sandbox it talks to, in one process: for npm start, for the journey and for every page test.
export { startDemonstration } from '../../packages/create-tiwizi/template/server/demonstration.js';
