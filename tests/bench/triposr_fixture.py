#!/usr/bin/env python3
"""A small TripoSR of other sizes, and what the published modules compute with it, for `orfeas bench parity --fixture OUT`.

    tests/bench/triposr_fixture.py --triposr CHECKOUT --tools FIXTURES/triposr-tools --out OUT [--sizes relu|mean]

Needs torch, transformers 4.35.0, omegaconf, einops, trimesh, PyMCubes and safetensors. The weights are seeded noise; the
planes' embeddings, up-sampling and decoder are fitted to a ball with ripples, so that the surface is closed within the cube.
"""
import argparse
import math
import os
import sys

import numpy as np
import torch
from safetensors.torch import save_file

# unlike the released sizes and each other: relu or silu, planes joined or averaged, with and without query biases,
# heads that are not the channels, other radius, bias and threshold
SIZES = {
    "relu": {"image": 96, "width": 64, "layers": 3, "heads": 4, "feed_forward": 160, "patch": 12, "trained": 48, "plane": 6,
             "channels": 96, "block_heads": 4, "head": 16, "blocks": 3, "features": 10, "neurons": 24, "hidden": 4,
             "activation": "relu", "reduction": "concat", "radius": 1.0, "bias": -0.5, "lattice": 24, "qkv_bias": True,
             "eps": "1.0e-12", "threshold": 18.0, "picture": "horse.png"},
    "mean": {"image": 80, "width": 40, "layers": 1, "heads": 5, "feed_forward": 72, "patch": 10, "trained": 80, "plane": 5,
             "channels": 32, "block_heads": 2, "head": 24, "blocks": 1, "features": 7, "neurons": 20, "hidden": 2,
             "activation": "silu", "reduction": "mean", "radius": 0.7, "bias": -2.0, "lattice": 40, "qkv_bias": False,
             "eps": "1.0e-6", "threshold": 25.0, "picture": "robot.png"},
}

CONFIG = """cond_image_size: {image}
image_tokenizer_cls: tsr.models.tokenizers.image.DINOSingleImageTokenizer
image_tokenizer:
  pretrained_model_name_or_path: "facebook/dino-vitb16"
  vit:
    hidden_size: {width}
    num_hidden_layers: {layers}
    num_attention_heads: {heads}
    intermediate_size: {feed_forward}
    patch_size: {patch}
    image_size: {trained}
    qkv_bias: {qkv}
    layer_norm_eps: {eps}
tokenizer_cls: tsr.models.tokenizers.triplane.Triplane1DTokenizer
tokenizer:
  plane_size: {plane}
  num_channels: {channels}
backbone_cls: tsr.models.transformer.transformer_1d.Transformer1D
backbone:
  in_channels: ${{tokenizer.num_channels}}
  num_attention_heads: {block_heads}
  attention_head_dim: {head}
  num_layers: {blocks}
  cross_attention_dim: {width}
post_processor_cls: tsr.models.network_utils.TriplaneUpsampleNetwork
post_processor:
  in_channels: {channels}
  out_channels: {features}
decoder_cls: tsr.models.network_utils.NeRFMLP
decoder:
  in_channels: {inputs}
  n_neurons: {neurons}
  n_hidden_layers: {hidden}
  activation: {activation}
renderer_cls: tsr.models.nerf_renderer.TriplaneNeRFRenderer
renderer:
  radius: {radius}
  feature_reduction: {reduction}
  density_activation: exp
  density_bias: {bias}
  num_samples_per_ray: 128
"""


def fill_with_noise(model):
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            seed = sum(ord(c) for c in name) * 7919 % 2**31
            noise = torch.randn(parameter.shape, generator=torch.Generator().manual_seed(seed))
            if name.endswith("bias"):
                parameter.copy_(noise * 0.05)
            elif parameter.dim() == 1:
                parameter.copy_(1 + 0.1 * noise)
            elif "embeddings" in name:
                parameter.copy_(noise)
            else:
                inputs = parameter.shape[0] if "upsample" in name else parameter[0].numel()
                parameter.copy_(noise / math.sqrt(inputs))


def fit_surface(model, image, sizes):
    radius = sizes["radius"]
    wanted_raw = math.log(sizes["threshold"]) - sizes["bias"]
    fitted = [model.tokenizer.embeddings, *model.decoder.parameters(), *model.post_processor.parameters()]
    optimiser = torch.optim.Adam(fitted, lr=1e-2)
    for _ in range(500):
        points = (torch.rand(1500, 3) * 2 - 1) * radius
        codes = model([image], device="cpu")
        raw = model.renderer.query_triplane(model.decoder, points, codes[0])["density"][:, 0]
        ball = 0.45 * radius - (points - torch.tensor([0.05, -0.08, 0.1]) * radius).norm(dim=1)
        depth = ball + 0.06 * radius * torch.sin(9 * points[:, 0] / radius)
        loss = ((raw - wanted_raw - (depth / radius * 8).clamp(-6, 3)) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()


def values(model, picture):
    """Every value that a fixture names, up to the scene codes. picture: [1, side, side, 3]"""
    found = {"image": picture}
    hooks = []

    def watch(module, name, pick=lambda out: out):
        hooks.append(module.register_forward_hook(lambda m, a, out: found.__setitem__(name, pick(out))))

    vit = model.image_tokenizer.model
    watch(vit.embeddings, "vit.embeddings")
    for i, layer in enumerate(vit.encoder.layer):
        watch(layer, f"vit.layer.{i}", lambda out: out[0])
    watch(model.image_tokenizer, "image_tokens", lambda out: out[:, 0].permute(0, 2, 1))
    watch(model.tokenizer, "tokens")
    watch(model.backbone, "backbone")
    watch(model.backbone.norm, "backbone.norm")
    watch(model.backbone.proj_in, "backbone.proj_in")
    for i, block in enumerate(model.backbone.transformer_blocks):
        watch(block, f"backbone.block.{i}")
        for part in ("attn1", "attn2", "ff"):
            watch(getattr(block, part), f"backbone.block.{i}.{part}")
    with torch.no_grad():
        seen = model.image_tokenizer(picture[:, None].permute(0, 1, 4, 2, 3))[:, 0].permute(0, 2, 1)
        thought = model.backbone(model.tokenizer(1), encoder_hidden_states=seen)
        found["scene_codes"] = model.post_processor(model.tokenizer.detokenize(thought))
    for hook in hooks:
        hook.remove()
    return found


def add_field(found, model, sizes, scale_tensor):
    """Points, the reference's lattice, and the mesh it extracts."""
    radius, nodes, threshold = sizes["radius"], sizes["lattice"], sizes["threshold"]
    codes = found["scene_codes"][0]
    generator = torch.Generator().manual_seed(3)
    reach = torch.cat([torch.full((900, 1), radius), torch.full((200, 1), 1.3 * radius)])
    found["points"] = (torch.rand(1100, 3, generator=generator) * 2 - 1) * reach
    with torch.no_grad():
        asked = model.renderer.query_triplane(model.decoder, found["points"], codes)
        for name, key in (("density_raw", "density"), ("features_raw", "features"), ("density_act", "density_act"),
                          ("color", "color")):
            found[name] = asked[key]
        model.set_marching_cubes_resolution(nodes)
        helper = model.isosurface_helper
        grid = scale_tensor(helper.grid_vertices, helper.points_range, (-radius, radius))
        density = model.renderer.query_triplane(model.decoder, grid, codes)["density_act"].view(nodes, nodes, nodes)
        vertices, faces = helper(-(density.reshape(-1, 1) - threshold))
        vertices = scale_tensor(vertices, helper.points_range, (-radius, radius))
        colour = model.renderer.query_triplane(model.decoder, vertices, codes)["color"]
    inside = density > threshold
    crossed = sum(int((inside.narrow(a, 1, nodes - 1) != inside.narrow(a, 0, nodes - 1)).sum()) for a in range(3))
    found[f"grid{nodes}.density_act"] = density
    found[f"grid{nodes}.level"] = -(density - threshold)
    found.update({f"mesh{nodes}.{name}": value for name, value in (
        ("vertices", vertices), ("faces", faces.int()), ("color", colour), ("threshold", torch.tensor([threshold])),
        ("bbox", torch.stack([vertices.min(0)[0], vertices.max(0)[0]])),
        ("counts", torch.tensor([len(vertices), len(faces), crossed])))})


def save(found, path):
    save_file({name: value.contiguous() for name, value in found.items()}, path)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--triposr", "--tools", "--out"):
        ap.add_argument(name, required=True)
    ap.add_argument("--sizes", choices=SIZES, default="relu")
    args = ap.parse_args()
    sizes = SIZES[args.sizes]
    os.makedirs(args.out, exist_ok=True)
    sys.path.insert(0, args.tools)
    import reference_harness as harness
    torch.manual_seed(7)
    inputs = sizes["features"] * (3 if sizes["reduction"] == "concat" else 1)
    config = os.path.join(args.out, "config.yaml")
    with open(config, "w") as file:
        file.write(CONFIG.format(**sizes, inputs=inputs, qkv=str(sizes["qkv_bias"]).lower()))
    system, _ = harness.load_reference(args.triposr, True)
    from tsr.utils import scale_tensor
    model = harness.build_model(system, config)
    fill_with_noise(model)
    import PIL.Image
    picture = PIL.Image.open(os.path.join(args.triposr, "examples", sizes["picture"]))
    picture.thumbnail((170, 150), PIL.Image.LANCZOS)
    picture.save(os.path.join(args.out, "input.png"))
    image = harness.foreground_on_grey(os.path.join(args.out, "input.png"))
    fit_surface(model, image, sizes)
    save(model.state_dict(), os.path.join(args.out, "model.safetensors"))
    found = values(model, model.image_processor([image], sizes["image"]))
    add_field(found, model, sizes, scale_tensor)
    found["input.rgb_u8"] = torch.from_numpy(np.asarray(image).copy())
    save(found, os.path.join(args.out, "expected.safetensors"))
    exact = torch.from_numpy(np.asarray(image).astype(np.float64) / 255)[None].permute(0, 3, 1, 2)
    exact = torch.nn.functional.interpolate(exact, (sizes["image"],) * 2, mode="bilinear", align_corners=False, antialias=True)
    save(values(model.double(), exact.permute(0, 2, 3, 1)), os.path.join(args.out, "expected_f64.safetensors"))


if __name__ == "__main__":
    main()
