namespace IamCompliance.TestKit;

/// <summary>Holds policy documents that tests use again and again.</summary>
public static class TestPolicies
{
    /// <summary>A trust policy for EC2.</summary>
    public const string TrustedByEc2 =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    /// <summary>Everything on everything.</summary>
    public const string Administrator = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""";

    /// <summary>A harmless identity policy.</summary>
    public const string ListOneBucket =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::one"}]}""";
}
