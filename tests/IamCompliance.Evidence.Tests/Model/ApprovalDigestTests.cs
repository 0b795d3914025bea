using System.Security.Cryptography;
using System.Text;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Model;

public sealed class ApprovalDigestTests
{
    [Fact]
    public void A_waiver_is_named_by_what_sha256sum_says_of_its_fields()
    {
        const string text = """
            {"control":"access-key-rotation","account":"111122223333","resource":"arn:aws:iam::*:user/ci-*","reason":"The vendor rotates this key with its next release.","owner":"platform team","approver":"security office","ticket":"SEC-1","created":"2026-01-21T00:00:00Z","expires":"2027-01-01T00:00:00Z"}
            """;

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim()))), ApprovalDigest.Of(Sample.Waiver()));
    }

    [Fact]
    public void Every_word_of_an_approval_counts_and_where_it_is_written_does_not()
    {
        var waiver = Sample.Waiver();
        var attestation = Sample.Attested("2.1", new(null, "is missing")).Attestation!;

        Assert.NotEqual(ApprovalDigest.Of(waiver), ApprovalDigest.Of(waiver with { Approver = "somebody else" }));
        Assert.NotEqual(ApprovalDigest.Of(waiver), ApprovalDigest.Of(waiver with { Expires = waiver.Expires.AddSeconds(1) }));
        Assert.NotEqual(ApprovalDigest.Of(attestation), ApprovalDigest.Of(attestation with { Statement = "Nobody looked." }));
        Assert.NotEqual(ApprovalDigest.Of(attestation), ApprovalDigest.Of(attestation with { Files = [] }));
        Assert.Equal(ApprovalDigest.Of(waiver), ApprovalDigest.Of(waiver with { Span = attestation.Span }));
    }
}
