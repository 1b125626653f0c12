import { createRoot } from 'react-dom/client';
import type { FlowBoot } from '../protocol';
import { Modal } from './modal';
import { hasKeys, readData } from './read-data';

const root = document.getElementById('root');
const boot = readData(hasKeys<FlowBoot>('token', 'hostOrigin', 'businessName', 'view'));
if (root) createRoot(root).render(<Modal boot={boot} />);
