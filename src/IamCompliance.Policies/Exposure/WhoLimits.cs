namespace IamCompliance.Policies.Exposure;

/// <summary>Knows which conditions make "everybody" fewer: those whose key the caller cannot choose, with fixed values.</summary>
/// <remarks>
/// The list of
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status,
/// and the keys of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html that say the same of other
/// services. Not among them: what callers choose for themselves (tags, names of users, referers, user agents, regions, services called on
/// the way). An ARN counts when its owner is fixed, whatever is open in the rest of it.
/// </remarks>
internal static class WhoLimits
{
    private static readonly Dictionary<string, Func<Limit, bool>> Tests = Table();

    public static bool LimitsWho(Limit limit) => limit.Names is not null || (Tests.TryGetValue(limit.Key, out var test) && test(limit));

    /// <summary>Whether it says more than from which addresses requests come: everybody's principals can call from there, whatever account
    /// they are of.</summary>
    /// <remarks>
    /// A VPC endpoint is somebody's, so that whose principals call through it may be known to who reads that account:
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-network-properties
    /// </remarks>
    public static bool LimitsWhose(Limit limit) => LimitsWho(limit) && !NetworkLimits.IsAddress(limit);

    private static Dictionary<string, Func<Limit, bool>> Table()
    {
        Dictionary<string, Func<Limit, bool>> table = new(StringComparer.OrdinalIgnoreCase);
        Add(NetworkLimits.IsAddress, "aws:SourceIp");
        // "aws:userid, outside the pattern AROLEID:*": a wildcard for the session's name does not count.
        Add(
            l => l.IsAmong(FixedValues.IsFixed),
            "aws:SourceVpc",
            "aws:SourceVpce",
            "aws:userid",
            "s3:x-amz-server-side-encryption-aws-kms-key-id",
            "lambda:EventSourceToken"
        );
        Add(l => l.IsAmong(FixedValues.IsAccount), "aws:SourceAccount", "aws:SourceOwner", "s3:DataAccessPointAccount", "aws:VpceAccount");
        Add(l => l.IsAmong(FixedValues.IsOrganization), "aws:PrincipalOrgID", "aws:SourceOrgID", "aws:VpceOrgID");
        Add(l => l.IsAmong(FixedValues.IsInOrganization), "aws:PrincipalOrgPaths", "aws:SourceOrgPaths", "aws:VpceOrgPaths");
        Add(l => l.IsAmong(FixedValues.IsOfOneOwner), "aws:SourceArn", "s3:DataAccessPointArn", "aws:SourceVpcArn");
        // https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html
        Add(l => l.IsTrue, "elasticfilesystem:AccessedViaMountTarget");
        return table;

        void Add(Func<Limit, bool> test, params string[] keys)
        {
            foreach (var key in keys)
                table.Add(key, test);
        }
    }
}
