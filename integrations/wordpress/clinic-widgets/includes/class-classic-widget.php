<?php
/**
 * The widget for classic sidebars.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

add_action( 'widgets_init', fn() => register_widget( Classic_Widget::class ) );

/**
 * One of the three, with a heading.
 */
class Classic_Widget extends \WP_Widget {

	/**
	 * Its name in the list of widgets.
	 */
	public function __construct() {
		parent::__construct(
			'clinic_widgets',
			__( 'Clinic Widgets', 'clinic-widgets' ),
			array( 'description' => __( 'The clinic finder, the timer or the back spasm card.', 'clinic-widgets' ) )
		);
	}

	/**
	 * On the page.
	 *
	 * @param array $place    What the theme puts around it.
	 * @param array $instance What was chosen.
	 */
	public function widget( $place, $instance ) {
		$safe = $this->update( $instance, array() );
		echo $place['before_widget']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- the theme's markup.
		if ( '' !== $safe['title'] ) {
			echo $place['before_title'] . esc_html( $safe['title'] ) . $place['after_title']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- the theme's markup.
		}
		echo widget_html( $safe['show'], array( 'heading-level' => '3' ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is made.
		echo $place['after_widget']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- the theme's markup.
	}

	/**
	 * What was chosen, made safe.
	 *
	 * @param array $given What was chosen.
	 * @param array $old   What was chosen before.
	 */
	public function update( $given, $old ) {
		$show = $given['show'] ?? '';
		return array(
			'title' => sanitize_text_field( $given['title'] ?? '' ),
			'show'  => isset( widgets()[ $show ] ) ? $show : 'clinic-locator',
		);
	}

	/**
	 * The form.
	 *
	 * @param array $instance What was chosen.
	 */
	public function form( $instance ) {
		$safe = $this->update( $instance, array() );
		printf(
			'<p><label for="%1$s">%2$s</label><input class="widefat" id="%1$s" name="%3$s" value="%4$s"></p>',
			esc_attr( $this->get_field_id( 'title' ) ),
			esc_html__( 'Heading', 'clinic-widgets' ),
			esc_attr( $this->get_field_name( 'title' ) ),
			esc_attr( $safe['title'] )
		);
		printf( '<p><label for="%1$s">%2$s</label><select class="widefat" id="%1$s" name="%3$s">', esc_attr( $this->get_field_id( 'show' ) ), esc_html__( 'Show', 'clinic-widgets' ), esc_attr( $this->get_field_name( 'show' ) ) );
		foreach ( widgets() as $tag => $widget ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $tag ), selected( $safe['show'], $tag, false ), esc_html( $widget['title'] ) );
		}
		echo '</select></p>';
		return '';
	}
}
