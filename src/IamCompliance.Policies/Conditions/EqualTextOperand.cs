using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Variables;

namespace IamCompliance.Policies.Conditions;

internal sealed class EqualTextOperand(string value, bool hasVariables, StringComparison comparison) : ConditionOperand
{
    private readonly CompiledText text = CompiledText.CompileLiteral(value, hasVariables);

    public override ComparisonResult Compare(string value, RequestContext context)
    {
        if (text.Constant is { } constant)
            return string.Equals(constant, value, comparison) ? ComparisonResult.Matches : ComparisonResult.Differs;
        var buffer = new TextBuffer(stackalloc char[256]);
        var filled = text.Fill(context, ref buffer);
        var result = filled switch
        {
            Substitution.Filled => buffer.Written.Equals(value, comparison) ? ComparisonResult.Matches : ComparisonResult.Differs,
            Substitution.Unknown => ComparisonResult.Unknown,
            _ => ComparisonResult.Unresolved,
        };
        buffer.Dispose();
        return result;
    }

    public override string? FirstUnknownKey(RequestContext context) => text.FirstUnknownKey(context);
}
