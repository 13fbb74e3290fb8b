#!/usr/bin/env node
import { main } from './cli/services.ts';

process.exitCode = await main(process.argv.slice(2), { output: process.stdout, errors: process.stderr });
