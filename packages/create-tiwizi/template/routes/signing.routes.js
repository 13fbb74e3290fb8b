import { Router } from 'express';
export const signingRoutes = () => Router();
