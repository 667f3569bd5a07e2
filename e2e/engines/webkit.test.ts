import { testEngine } from './testEngine';

testEngine('webkit');
