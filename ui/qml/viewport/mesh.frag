VARYING vec3 vNormal;
VARYING vec3 vUp;
VARYING vec3 vToEye;
VARYING vec4 vColour;
VARYING vec2 vUv;
VARYING vec3 vWorldNormal;

vec3 linearOf(vec3 srgb)
{
    return srgb * (srgb * (srgb * 0.305306011 + 0.682171111) + 0.012522878);
}

vec3 srgbOf(vec3 light)
{
    return max(1.055 * pow(max(light, vec3(0.0)), vec3(1.0 / 2.4)) - 0.055, vec3(0.0));
}

// A softbox: light that wraps round the form.
float lamp(vec3 n, vec3 direction, float wrap)
{
    float d = clamp((dot(n, direction) + wrap) / (1.0 + wrap), 0.0, 1.0);
    return d * d;
}

void MAIN()
{
    vec3 n = normalize(vNormal);
    vec3 eye = normalize(vToEye);
    bool back = dot(n, n) > 0.0 && !gl_FrontFacing;
    if (back)
        n = -n;

    vec3 albedo = linearOf(clay.rgb);
    float gloss = 0.10;
    if (mode == 1) {
        albedo = textured ? linearOf(texture(baseColour, vUv).rgb) : vColour.rgb;
        gloss = 0.03;
    }
    if (back)
        albedo = vec3(0.30, 0.075, 0.06) * (0.35 + 0.65 * dot(albedo, vec3(0.2126, 0.7152, 0.0722)));

    // sky and floor by the world's up; key, fill and rim by the eye
    float height = 0.5 + 0.5 * dot(n, normalize(vUp));
    vec3 light = mix(vec3(0.20, 0.19, 0.185), vec3(0.36, 0.37, 0.385), height);
    light += vec3(0.74, 0.72, 0.69) * lamp(n, vec3(-0.424, 0.566, 0.707), 0.25);
    light += vec3(0.17, 0.18, 0.20) * lamp(n, vec3(0.802, 0.0, 0.597), 0.5);
    light += vec3(0.30, 0.31, 0.33) * lamp(n, vec3(0.35, 0.55, -0.758), 0.0);
    vec3 halfway = normalize(eye + vec3(-0.424, 0.566, 0.707));
    float shine = pow(max(dot(n, halfway), 0.0), 28.0) * gloss;
    float rim = pow(1.0 - max(dot(n, eye), 0.0), 4.0) * 0.06;
    vec3 colour = albedo * light + vec3(shine + rim * height);

    vec3 shown = srgbOf(colour);
    if (mode == 2) {
        shown = normalize(vWorldNormal) * 0.5 + 0.5;
        if (back) {
            float stripe = step(0.5, fract((gl_FragCoord.x + gl_FragCoord.y) / 10.0));
            shown = mix(vec3(0.878, 0.424, 0.373), vec3(0.45, 0.18, 0.15), stripe);
        }
    }
    FRAGCOLOR = vec4(shown, 1.0);
}
