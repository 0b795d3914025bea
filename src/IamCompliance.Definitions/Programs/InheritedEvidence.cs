namespace IamCompliance.Definitions.Programs;

/// <summary>Says where AWS shows that it meets its side of a program.</summary>
/// <param name="Artifact">The kind of third-party report in AWS Artifact, such as <c>AWS SOC 2 Type II report</c>.</param>
/// <param name="Page">Where AWS lists the services that the report covers.</param>
/// <param name="InScope">Which of <c>iam</c> and <c>sts</c> that page names; null when nobody has looked.</param>
/// <remarks>https://docs.aws.amazon.com/artifact/latest/ug/what-is-aws-artifact.html,
/// https://aws.amazon.com/compliance/services-in-scope/</remarks>
public sealed record InheritedEvidence(string Artifact, string Page, IReadOnlyList<string>? InScope)
{
    /// <summary>Gets one sentence about scope, for evidence.</summary>
    public string ScopeSentence =>
        InScope switch
        {
            null => $"Whether IAM and STS are in its scope is to be looked up at {Page}.",
            [] => $"{Page} names neither IAM nor STS.",
            ["iam", "sts"] or ["sts", "iam"] => $"{Page} names IAM and STS.",
            ["sts"] => $"{Page} names STS and not IAM.",
            _ => $"{Page} names IAM; STS, which AWS documents as part of IAM, is not named for itself.",
        };
}
