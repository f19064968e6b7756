#include "app/trainer/recompute.h"

#include <ATen/autocast_mode.h>

namespace orfeas::trainer {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
using Function = std::function<Tensor(const Tensor&)>;

/// A function as what LibTorch keeps for the way back.
struct Kept : torch::CustomClassHolder {
    explicit Kept(Function f) : function(std::move(f)), autocast(at::autocast::is_autocast_enabled(at::kCPU)) { }
    Function function;
    bool autocast;
};

struct Recomputed : torch::autograd::Function<Recomputed> {
    static Tensor forward(AutogradContext* context, const Tensor& x, const c10::intrusive_ptr<Kept>& kept)
    {
        context->save_for_backward({ x });
        context->saved_data["function"] = c10::IValue::make_capsule(kept);
        return kept->function(x); // gradients are off here
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto kept = c10::static_intrusive_pointer_cast<Kept>(context->saved_data["function"].toCapsule());
        Tensor x = context->get_saved_variables()[0].detach().requires_grad_();
        const bool before = at::autocast::is_autocast_enabled(at::kCPU);
        at::autocast::set_autocast_enabled(at::kCPU, kept->autocast);
        {
            const torch::AutoGradMode on(true);
            kept->function(x).backward(gradients[0]);
        }
        at::autocast::set_autocast_enabled(at::kCPU, before);
        return { x.grad(), Tensor() };
    }
};

} // namespace

Tensor recomputed(Function function, const Tensor& x)
{
    return Recomputed::apply(x, c10::make_intrusive<Kept>(std::move(function)));
}

} // namespace orfeas::trainer
