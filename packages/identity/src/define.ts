import './login/login.define.ts';
