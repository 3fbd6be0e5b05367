// Stands in for the electron package in unit tests, where nothing may reach the real one by accident.
throw new Error("A test imported 'electron' without vi.mock('electron', …): only electron/desktop may use it, through a mock or the stand-in.");
