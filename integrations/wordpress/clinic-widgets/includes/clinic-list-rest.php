<?php
/**
 * The list's one stable address: /wp-json/clinic-widgets/v1/clinics. It is read by everybody and written by nobody.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_list' );

/**
 * The address.
 */
function register_list(): void {
	register_rest_route(
		'clinic-widgets/v1',
		'/clinics',
		array(
			'methods'             => \WP_REST_Server::READABLE,
			'callback'            => __NAMESPACE__ . '\send_list',
			'permission_callback' => '__return_true',
		)
	);
}

/**
 * The whole address on this site.
 */
function list_address(): string {
	return rest_url( 'clinic-widgets/v1/clinics' );
}

/**
 * The list, or word that it has not changed since it was asked for.
 *
 * @param \WP_REST_Request $request What is asked, and what the asker has already.
 */
function send_list( \WP_REST_Request $request ): \WP_REST_Response {
	$list = clinic_list();
	$has  = (string) $request->get_header( 'if_none_match' );
	if ( '' !== $has ) {
		$is_new = ! in_array( $list['etag'], array_map( fn( $each ) => preg_replace( '/^\s*W\/|\s+$/', '', $each ), explode( ',', $has ) ), true );
	} else {
		$since  = strtotime( (string) $request->get_header( 'if_modified_since' ) );
		$is_new = false === $since || $since < $list['changed'];
	}
	$response = new \WP_REST_Response( $is_new ? json_decode( $list['json'] ) : null, $is_new ? 200 : 304 );
	$response->header( 'ETag', $list['etag'] );
	$response->header( 'Last-Modified', gmdate( 'D, d M Y H:i:s', $list['changed'] ) . ' GMT' );
	// A clinic that closes for snow is closed for everybody within a minute.
	$response->header( 'Cache-Control', 'public, max-age=60' );
	tag_for_caches();
	return $response;
}
