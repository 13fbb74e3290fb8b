import './stepper/stepper.define.ts';
