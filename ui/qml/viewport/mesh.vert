VARYING vec3 vNormal; // world
VARYING vec3 vColour;
VARYING vec2 vUv;

// Few varyings: each one costs per triangle where a processor has to do the drawing.
void MAIN()
{
    vNormal = NORMAL_MATRIX * NORMAL;
    vColour = COLOR.rgb;
    vUv = UV0;
    POSITION = MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
}
