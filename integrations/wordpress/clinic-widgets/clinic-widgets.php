<?php
/**
 * Plugin Name:       Clinic Widgets
 * Description:       A clinic finder, a card about back spasms and a timer for ice and heat, in English and Spanish. No account, no tracking.
 * Version:           {{VERSION}}
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       clinic-widgets
 * Domain Path:       /languages
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION     = '{{VERSION}}';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/record.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/clinic-fields.php';
require __DIR__ . '/includes/clinic-post-type.php';
require __DIR__ . '/includes/hours.php';
require __DIR__ . '/includes/clinic-list.php';
require __DIR__ . '/includes/clinic-list-rest.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/json-ld.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/class-classic-widget.php';
require __DIR__ . '/includes/page-caches.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
	require __DIR__ . '/includes/clinic-form.php';
	require __DIR__ . '/includes/import-export.php';
}

add_action( 'init', __NAMESPACE__ . '\load_language', 0 );

/**
 * The plugin's own words in the site's language.
 */
function load_language(): void {
	load_plugin_textdomain( 'clinic-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}

add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\any_spanish', 10, 2 );

/**
 * One Spanish serves all countries.
 *
 * @param string $file   Where WordPress looks for the words.
 * @param string $domain Whose words.
 */
function any_spanish( $file, $domain ) {
	if ( 'clinic-widgets' !== $domain || is_readable( $file ) || ! preg_match( '/-es(_\w+)?\.mo$/', $file ) ) {
		return $file;
	}
	return plugin_dir_path( PLUGIN_FILE ) . 'languages/clinic-widgets-es_ES.mo';
}
