import { Router } from 'express';
export const receiptRoutes = () => Router();
