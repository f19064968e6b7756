VARYING vec3 vNormal;
VARYING vec3 vUp;
VARYING vec3 vToEye;
VARYING vec4 vColour;
VARYING vec2 vUv;
VARYING vec3 vWorldNormal;

// Light is worked out in the eye's frame: the lamps move with the camera, so the model is well lit from every side.
void MAIN()
{
    vWorldNormal = NORMAL_MATRIX * NORMAL;
    vNormal = mat3(VIEW_MATRIX) * vWorldNormal;
    vUp = VIEW_MATRIX[1].xyz;
    vToEye = -(VIEW_MATRIX * MODEL_MATRIX * vec4(VERTEX, 1.0)).xyz;
    vColour = COLOR;
    vUv = UV0;
    POSITION = MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
}
