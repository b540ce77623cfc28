<?php
/**
 * What the build takes from the widgets' own sources: danger signs, titles, attributes. Never retyped here.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * A part of the record.
 *
 * @param string $part One of emergency, numbers, titles, attributes, version.
 */
function record( string $part ) {
	static $record = null;
	if ( null === $record ) {
		$record = json_decode( file_get_contents( plugin_dir_path( PLUGIN_FILE ) . 'generated/record.json' ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin itself.
	}
	return $record[ $part ];
}
