using IamCompliance.Policies.Exposure;

namespace IamCompliance.Policies.Tests.Exposure;

/// <summary>https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status</summary>
public sealed class PublicConditionTests
{
    [Theory]
    [InlineData(""" "StringEquals":{"aws:SourceVpc":"vpc-91237329"} """)]
    [InlineData(""" "StringEquals":{"aws:SourceVpce":["vpce-1","vpce-2"]} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"203.0.113.0/24"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"52.0.0.0/8"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"fd00::/8"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":["fc00::/7","fe80::/10","::1"]} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":["172.16.0.0/12","192.168.0.0/16","100.64.0.0/10","169.254.0.0/16","127.0.0.0/8"]} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"240.0.0.0/4"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"::ffff:203.0.113.0/120"} """)]
    [InlineData(""" "StringEquals":{"aws:PrincipalIsAWSService":"true"} """)]
    [InlineData(""" "StringEqualsIgnoreCase":{"aws:principalisawsservice":"true"} """)]
    [InlineData(""" "StringLike":{"aws:PrincipalIsAWSService":"true"} """)]
    [InlineData(""" "ArnEquals":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:topic"} """)]
    [InlineData(""" "ArnLike":{"aws:SourceArn":"arn:aws:cloudtrail:*:111122223333:trail/*"} """)]
    [InlineData(""" "ArnLike":{"aws:SourceArn":"arn:aws:s3:::acme-source"} """)]
    [InlineData(""" "StringEquals":{"aws:SourceOwner":"111122223333"} """)]
    [InlineData(""" "StringEquals":{"AWS:SourceAccount":"111122223333"} """)]
    [InlineData(""" "StringEquals":{"aws:userid":"AIDACKCEVSQ6C2EXAMPLE"} """)]
    [InlineData(""" "StringEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:eu-west-1:111122223333:key/k"} """)]
    [InlineData(""" "StringLike":{"s3:DataAccessPointArn":"arn:aws:s3:us-west-2:123456789012:accesspoint/*"} """)]
    [InlineData(""" "StringEquals":{"s3:DataAccessPointAccount":"123456789012"} """)]
    [InlineData(""" "StringEquals":{"aws:PrincipalOrgID":"o-xxxxxxxxxx"} """)]
    [InlineData(""" "StringLike":{"aws:PrincipalOrgID":"o-xxxxxxxxxx"} """)]
    [InlineData(""" "ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*"} """)]
    [InlineData(""" "ForAllValues:StringLike":{"aws:PrincipalOrgPaths":"o-a1b2c3d4e5/*"},"Null":{"aws:PrincipalOrgPaths":"false"} """)]
    [InlineData(""" "StringEqualsIfExists":{"aws:PrincipalOrgID":"o-x"},"Null":{"aws:PrincipalOrgID":"false"} """)]
    [InlineData(""" "StringEquals":{"aws:SourceOrgID":"o-x"} """)]
    [InlineData(""" "ForAnyValue:StringLike":{"aws:SourceOrgPaths":"o-x/r-1/*"} """)]
    [InlineData(""" "Bool":{"aws:PrincipalIsAWSService":"true"} """)]
    [InlineData(""" "StringEquals":{"aws:PrincipalServiceName":"cloudtrail.amazonaws.com"} """)]
    [InlineData(""" "StringEquals":{"aws:PrincipalAccount":["111122223333","222233334444"]} """)]
    [InlineData(""" "ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/team-*"} """)]
    [InlineData(""" "StringEquals":{"kms:CallerAccount":"111122223333","kms:ViaService":"s3.eu-west-1.amazonaws.com"} """)]
    public void A_fixed_value_that_the_caller_cannot_choose_is_not_public(string condition) =>
        Assert.False(PolicyExposure.IsPublic(Exposed.Bucket(Exposed.Allow("\"*\"", condition)), Exposed.Zone));

    [Theory]
    [InlineData("")]
    [InlineData(""" "StringLike":{"aws:SourceVpc":"vpc-*"} """)]
    [InlineData(""" "StringEquals":{"aws:SourceVpc":["vpc-1","${aws:PrincipalTag/vpc}"]} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"0.0.0.0/0"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":["0.0.0.0/1","128.0.0.0/1"]} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":["203.0.113.0/24","::/0"]} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"::/0"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":["::/1","8000::/1"]} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"2000::/3"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"::ffff:0:0/96"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":["::ffff:0.0.0.0/97","::ffff:128.0.0.0/97"]} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"10.0.0.0/7"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"fc00::/6"} """)]
    [InlineData(""" "StringEquals":{"aws:PrincipalIsAWSService":"false"} """)]
    [InlineData(""" "StringEquals":{"aws:PrincipalIsAWSService":["true","false"]} """)]
    [InlineData(""" "StringEqualsIfExists":{"aws:PrincipalIsAWSService":"true"} """)]
    [InlineData(""" "StringLike":{"aws:PrincipalIsAWSService":"*"} """)]
    [InlineData(""" "StringEquals":{"aws:SecureTransport":"true"} """)]
    [InlineData(""" "IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"} """)]
    [InlineData(""" "NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"} """)]
    [InlineData(""" "StringNotEquals":{"aws:PrincipalOrgID":"o-x"} """)]
    [InlineData(""" "StringEqualsIfExists":{"aws:PrincipalOrgID":"o-x"} """)]
    [InlineData(""" "ForAllValues:StringEquals":{"aws:PrincipalOrgPaths":"o-x/r-1/"} """)]
    [InlineData(""" "StringLike":{"aws:PrincipalOrgID":"o-*"} """)]
    [InlineData(""" "ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"*/r-1/*"} """)]
    [InlineData(""" "ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/app"} """)]
    [InlineData(""" "StringLike":{"aws:PrincipalAccount":"*"} """)]
    [InlineData(""" "ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:topic"} """)]
    [InlineData(""" "StringLike":{"aws:SourceArn":"arn:aws:s3:::acme-*"} """)]
    [InlineData(""" "StringLike":{"aws:userid":"AROAEXAMPLEID:*"} """)]
    [InlineData(""" "Null":{"aws:PrincipalOrgID":"true"} """)]
    [InlineData(""" "StringLike":{"aws:Referer":"https://www.example.com/*"} """)]
    [InlineData(""" "StringEquals":{"aws:UserAgent":"secret"} """)]
    [InlineData(""" "Bool":{"aws:SecureTransport":"true"} """)]
    [InlineData(""" "StringEquals":{"aws:RequestedRegion":"eu-west-1"} """)]
    [InlineData(""" "DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"} """)]
    [InlineData(""" "StringEquals":{"aws:PrincipalTag/team":"red"} """)]
    [InlineData(""" "StringEquals":{"aws:username":"ada"} """)]
    [InlineData(""" "ForAnyValue:StringEquals":{"aws:CalledVia":"athena.amazonaws.com"} """)]
    [InlineData(""" "StringEquals":{"kms:ViaService":"s3.eu-west-1.amazonaws.com"} """)]
    [InlineData(""" "Bool":{"aws:PrincipalIsAWSService":"false"} """)]
    public void Anything_else_is_public(string condition) =>
        Assert.True(PolicyExposure.IsPublic(Exposed.Bucket(Exposed.Allow("""{"AWS":"*"}""", condition)), Exposed.Zone));

    [Fact]
    public void Everybody_but_somebody_is_public()
    {
        var grantee = Exposed.Only(
            Exposed.Bucket(
                Exposed.Statement(
                    "Allow",
                    """ "NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/ada"} """,
                    "\"s3:GetObject\"",
                    "\"arn:aws:s3:::acme/*\"",
                    ""
                )
            )
        );
        Assert.Equal((GranteeKind.Anyone, "*", true, true), (grantee.Kind, grantee.Id, grantee.IsAnyone, grantee.IsOutsideOrganization));
    }

    [Fact]
    public void One_public_statement_among_others_makes_a_policy_public() =>
        Assert.True(
            PolicyExposure.IsPublic(
                Exposed.Bucket(
                    Exposed.Allow("\"*\"", """ "StringEquals":{"aws:PrincipalOrgID":"o-own"} """),
                    Exposed.Allow("\"*\""),
                    Exposed.Allow("""{"AWS":"111122223333"}""")
                ),
                Exposed.Zone
            )
        );

    [Fact]
    public void A_policy_that_could_not_be_stored_tells_nothing()
    {
        var policy = IamCompliance.Policies.Evaluation.CompiledPolicy.Compile(
            "p",
            """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"},{"Effect":"Permit"}]}""",
            IamCompliance.Policies.Documents.PolicyKind.Resource
        );
        Assert.False(policy.Document.CanBeStored);
        Assert.Empty(PolicyExposure.Of(policy, Exposed.Zone));
    }
}
