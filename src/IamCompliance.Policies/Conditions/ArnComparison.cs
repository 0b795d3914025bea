using IamCompliance.Foundations.Patterns;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Conditions;

/// <summary>Compares ARNs as the ARN operators do.</summary>
/// <remarks>
/// "Each of the six colon-delimited components of the ARN is checked separately and each can include multi-character match wildcards (*) or
/// single-character match wildcards (?)":
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
/// </remarks>
internal static class ArnComparison
{
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> arn)
    {
        for (var field = 1; field < ArnFields.Standard; field++)
        {
            var arnEnd = arn.IndexOf(':');
            if (arnEnd < 0)
                return false;
            var patternEnd = pattern.IndexOf(':');
            // A pattern that ends early in a star leaves the rest open; any other has the wrong number of parts.
            if (patternEnd < 0)
                return pattern.Length > 0 && pattern[^1] == Wildcards.Many && Glob.IsMatch(pattern, arn[..arnEnd], Wildcards.Syntax);
            if (!Glob.IsMatch(pattern[..patternEnd], arn[..arnEnd], Wildcards.Syntax))
                return false;
            pattern = pattern[(patternEnd + 1)..];
            arn = arn[(arnEnd + 1)..];
        }

        return Glob.IsMatch(pattern, arn, Wildcards.Syntax);
    }
}
