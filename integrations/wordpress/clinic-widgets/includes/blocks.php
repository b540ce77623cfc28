<?php
/**
 * Three blocks and three shortcodes, made from the table of widgets. A block is drawn by the server, in the editor,
 * too: its preview is the widget itself.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_blocks', 20 );

/**
 * The blocks and the shortcodes.
 */
function register_blocks(): void {
	wp_register_script(
		'clinic-widgets-blocks',
		plugins_url( 'assets/blocks.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' ),
		VERSION,
		true
	);
	$described = array();
	foreach ( widgets() as $tag => $widget ) {
		$names = array_keys( $widget['settings'] );
		register_block_type(
			"clinic-widgets/$tag",
			array(
				'api_version'     => 3,
				'title'           => $widget['title'],
				'description'     => $widget['description'],
				'category'        => 'widgets',
				'icon'            => $widget['icon'],
				'keywords'        => array( 'clinic', 'clinica', $tag ),
				'supports'        => array(
					'html'  => false,
					'align' => array( 'wide', 'full' ),
				),
				'attributes'      => array_fill_keys(
					$names,
					array(
						'type'    => 'string',
						'default' => '',
					)
				),
				'script'          => SCRIPT,
				'style'           => SCRIPT,
				'editor_script'   => 'clinic-widgets-blocks',
				'render_callback' => fn( array $given ) => block_html( $tag, $given ),
			)
		);
		add_shortcode( $widget['shortcode'], fn( $given ) => widget_html( $tag, shortcode_attributes( $given ) ) );

		$described[ $tag ] = array( 'settings' => $widget['settings'] );
	}
	wp_add_inline_script( 'clinic-widgets-blocks', 'window.clinicWidgetsBlocks = ' . wp_json_encode( $described ) . ';', 'before' );
}

/**
 * A block with the classes that its alignment asks for. Who may edit clinics is told where there are none yet.
 *
 * @param string $tag   The widget's.
 * @param array  $given The block's attributes.
 */
function block_html( string $tag, array $given ): string {
	$html = widget_html( $tag, $given );
	if ( 'clinic-locator' === $tag && empty( $given['src'] ) && wp_is_json_request() && ! published_clinics() ) {
		$html = '<p>' . esc_html__( 'There are no clinics yet. Add one under Clinics in the menu on the left.', 'clinic-widgets' ) . '</p>' . $html;
	}
	return '<div ' . get_block_wrapper_attributes() . ">$html</div>";
}

/**
 * A shortcode's attributes. `expanded` alone is `expanded="expanded"`.
 *
 * @param mixed $given What WordPress has read.
 */
function shortcode_attributes( $given ): array {
	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$attributes[ is_int( $name ) ? (string) $value : str_replace( '_', '-', $name ) ] = (string) $value;
	}
	return $attributes;
}
