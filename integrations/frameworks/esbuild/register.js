import 'clinic-widgets/clinic-locator.js';
