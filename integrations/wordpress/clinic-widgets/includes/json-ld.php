<?php
/**
 * The clinics for search engines, once on a page that shows the finder.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

/** Search engines do not read longer pages. */
const MOST_CLINICS = 500;

/**
 * This page shows the clinics of this site.
 */
function tell_search_engines(): void {
	if ( settings()['json_ld'] && ! is_admin() && ! wp_is_json_request() && ! has_action( 'wp_footer', __NAMESPACE__ . '\print_json_ld' ) ) {
		add_action( 'wp_footer', __NAMESPACE__ . '\print_json_ld' );
	}
}

/**
 * One script with all of them.
 */
function print_json_ld(): void {
	$graph = array_map( __NAMESPACE__ . '\clinic_for_search_engines', array_slice( published_clinics(), 0, MOST_CLINICS ) );
	if ( $graph ) {
		$data = array(
			'@context' => 'https://schema.org',
			'@graph'   => $graph,
		);
		// With < and > written as numbers, nothing in it can end the script.
		echo '<script type="application/ld+json">' . wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . "</script>\n"; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON, see above.
	}
}

/**
 * One clinic, with nothing that was not entered. A point that is but a ZIP code's would be taken for the clinic's.
 *
 * @param array $clinic As it is kept, with its name.
 */
function clinic_for_search_engines( array $clinic ): array {
	$geo  = $clinic['geo'] ?? null;
	$data = array(
		'@type'                  => 'MedicalClinic',
		'name'                   => $clinic['name'],
		'address'                => isset( $clinic['address'] ) ? array( '@type' => 'PostalAddress' ) + $clinic['address'] : null,
		'geo'                    => $geo && 'address' === $geo['accuracy'] ? array(
			'@type'     => 'GeoCoordinates',
			'latitude'  => $geo['latitude'],
			'longitude' => $geo['longitude'],
		) : null,
		'telephone'              => $clinic['telephone'] ?? null,
		'contactPoint'           => array_map( fn( $each ) => array( '@type' => 'ContactPoint' ) + $each, array_values( array_filter( $clinic['contactPoint'] ?? array(), fn( $each ) => ! isset( $each['description'] ) ) ) ),
		'url'                    => $clinic['url'] ?? null,
		'image'                  => $clinic['photo'] ?? null,
		'availableService'       => array_map(
			fn( $name ) => array(
				'@type' => 'MedicalProcedure',
				'name'  => $name,
			),
			$clinic['availableService'] ?? array()
		),
		'knowsLanguage'          => $clinic['knowsLanguage'] ?? null,
		'isAcceptingNewPatients' => $clinic['isAcceptingNewPatients'] ?? null,
		'amenityFeature'         => array_map( fn( $each ) => array( '@type' => 'LocationFeatureSpecification' ) + $each, $clinic['amenityFeature'] ?? array() ),
		'potentialAction'        => isset( $clinic['bookingUrl'] ) ? array(
			'@type'  => 'ReserveAction',
			'target' => $clinic['bookingUrl'],
		) : null,
	);
	if ( 'open' === ( $clinic['status'] ?? 'open' ) ) {
		$data += hours_for_search_engines( $clinic );
	}
	return array_filter( $data, fn( $value ) => null !== $value && array() !== $value );
}
