import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { connectHost } from '../host/call.ts';
import { startI18n } from '../i18n/startI18n.ts';
import { createAppRouter } from './AppRoutes.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Providers } from './Providers.tsx';

// before the router: door 2's token stands where the router expects an address
connectHost();
const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root to draw into.');
await startI18n('zh-CN');
createRoot(container).render(<StrictMode><ErrorBoundary><Providers><RouterProvider router={createAppRouter()} /></Providers></ErrorBoundary></StrictMode>);
