// What is carried through here, one line a service.
export * from './birth-certificate.js';
export * from './complaint.js';
export * from './terrace-permit.js';
