namespace IamCompliance.Policies.Tests.Exposure;

/// <summary>https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html</summary>
public sealed class CertificateTests
{
    private const string RolesAnywhere = """{"Service":"rolesanywhere.amazonaws.com"}""";

    [Theory]
    [InlineData(""" "StringEquals":{"aws:PrincipalTag/x509Subject/CN":"payment.example.com"} """, true)]
    [InlineData(""" "StringLike":{"aws:PrincipalTag/x509Subject/OU":"pay*"} """, true)]
    [InlineData(""" "StringEquals":{"aws:principaltag/X509san/DNS":"payment.example.com"} """, true)]
    [InlineData(""" "StringEquals":{"sts:SourceIdentity":"payment.example.com"} """, true)]
    [InlineData(""" "StringLike":{"aws:PrincipalTag/x509Subject/CN":"*"} """, false)]
    [InlineData(""" "StringLike":{"aws:PrincipalTag/x509Subject/CN":["payment","?*"]} """, false)]
    [InlineData(""" "StringEquals":{"aws:PrincipalTag/x509Subject/CN":"${aws:PrincipalTag/team}"} """, false)]
    [InlineData(""" "StringEqualsIfExists":{"aws:PrincipalTag/x509Subject/CN":"payment"} """, false)]
    [InlineData(""" "StringNotEquals":{"aws:PrincipalTag/x509Subject/CN":"printer"} """, false)]
    [InlineData(""" "Null":{"aws:PrincipalTag/x509Subject/CN":"false"} """, false)]
    [InlineData(""" "StringEquals":{"aws:PrincipalTag/x509Issuer/CN":"Example CA"} """, false)]
    [InlineData(""" "StringEquals":{"aws:PrincipalTag/team":"payment"} """, false)]
    [InlineData(""" "ArnEquals":{"aws:SourceArn":"arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/a1"} """, false)]
    [InlineData("", false)]
    public void A_certificate_limits_by_what_says_whose_it_is(string condition, bool expected) =>
        Assert.Equal(expected, Exposed.Only(Exposed.Trust(Exposed.Assume(RolesAnywhere, condition))).LimitsSubject);

    [Fact]
    public void Fields_of_certificates_limit_no_other_service() =>
        Assert.False(
            Exposed
                .Only(
                    Exposed.Trust(
                        Exposed.Assume(
                            """{"Service":"ec2.amazonaws.com"}""",
                            """ "StringEquals":{"aws:PrincipalTag/x509Subject/CN":"payment"} """
                        )
                    )
                )
                .LimitsSubject
        );
}
