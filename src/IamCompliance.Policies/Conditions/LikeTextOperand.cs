using IamCompliance.Foundations.Patterns;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Variables;

namespace IamCompliance.Policies.Conditions;

internal sealed class LikeTextOperand : ConditionOperand
{
    private readonly CompiledText text;
    private readonly Pattern? constant;

    public LikeTextOperand(string value, bool hasVariables)
    {
        text = CompiledText.CompileWildcards(value, hasVariables);
        constant = text.Constant is { } compiled ? new Pattern(compiled) : null;
    }

    public override ComparisonResult Compare(string value, RequestContext context)
    {
        if (constant is not null)
            return constant.IsMatch(value) ? ComparisonResult.Matches : ComparisonResult.Differs;
        var buffer = new TextBuffer(stackalloc char[256]);
        var filled = text.Fill(context, ref buffer);
        var result = filled switch
        {
            Substitution.Filled => Glob.IsMatch(buffer.Written, value, Wildcards.Syntax)
                ? ComparisonResult.Matches
                : ComparisonResult.Differs,
            Substitution.Unknown => ComparisonResult.Unknown,
            _ => ComparisonResult.Unresolved,
        };
        buffer.Dispose();
        return result;
    }

    public override string? FirstUnknownKey(RequestContext context) => text.FirstUnknownKey(context);
}
