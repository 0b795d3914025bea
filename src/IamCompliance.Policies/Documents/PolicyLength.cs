namespace IamCompliance.Policies.Documents;

/// <summary>Measures policies as AWS does for its quotas.</summary>
/// <remarks>"IAM doesn't count white space when calculating the size of a policy":
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html</remarks>
internal static class PolicyLength
{
    public static int WithoutBlanks(string json)
    {
        var length = 0;
        foreach (var c in json)
        {
            if (c is not (' ' or '\t' or '\r' or '\n'))
                length++;
        }

        return length;
    }
}
