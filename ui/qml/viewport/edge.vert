// A little nearer than the surface that the edges lie on.
void MAIN()
{
    POSITION = MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
    POSITION.z -= 0.0004 * POSITION.w;
}
