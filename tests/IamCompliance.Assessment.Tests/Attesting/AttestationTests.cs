using IamCompliance.Assessment.Attesting;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Attesting;

public sealed class AttestationTests
{
    private const string Seen = "1111111111111111111111111111111111111111111111111111111111111111";
    private const string Other = "2222222222222222222222222222222222222222222222222222222222222222";

    private static readonly ManualRequirement Training = new(new("acme-1", "2"), "People are trained");

    [Fact]
    public void Attested_from_its_first_instant_and_pending_before()
    {
        Assert.Equal(Outcome.Attested, Judge(Attestation(date: Now)).Outcome);
        var early = Judge(Attestation(date: Now.AddTicks(1)));
        Assert.Equal(Outcome.ManualPending, early.Outcome);
        Assert.Contains("begins on 2026-01-31T00:00:00Z", early.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Attested_until_the_instant_it_ends_and_pending_with_the_reason_from_then_on()
    {
        Assert.Equal(Outcome.Attested, Judge(Attestation(validUntil: Now.AddTicks(1))).Outcome);
        var expired = Judge(Attestation(validUntil: Now));
        Assert.Equal(Outcome.ManualPending, expired.Outcome);
        Assert.Equal(
            "the attestation of Ada was valid until 2026-01-31T00:00:00Z and has expired: somebody must look again",
            expired.Summary
        );
    }

    [Fact]
    public void Without_an_attestation_it_waits()
    {
        var result = Judge();
        Assert.Equal((Outcome.ManualPending, "waits for a person's attestation"), (result.Outcome, result.Summary));
        Assert.Null(result.Attestation);
    }

    [Theory]
    [InlineData("*", Outcome.Attested)]
    [InlineData("sandbox", Outcome.Attested)]
    [InlineData("111122223333", Outcome.Attested)]
    [InlineData("444455556666", Outcome.ManualPending)]
    public void It_counts_for_the_account_it_names(string account, Outcome outcome) =>
        Assert.Equal(outcome, Judge(Attestation() with { Account = account }).Outcome);

    [Fact]
    public void It_counts_for_no_other_requirement() =>
        Assert.Equal(Outcome.ManualPending, Judge(Attestation() with { Requirement = new("acme-1", "3") }).Outcome);

    [Fact]
    public void A_renewal_counts_beside_what_it_renews()
    {
        var expired = Attestation(validUntil: Now.AddDays(-1), date: Now.AddDays(-9));
        var renewed = Attestation(date: Now.AddDays(-2));
        Assert.Same(renewed, Judge(expired, renewed).Attestation);
        Assert.Same(renewed, Judge(renewed, expired).Attestation);
    }

    [Fact]
    public void An_unchanged_file_proves_it_and_what_was_found_is_recorded()
    {
        var result = Judge(new Files(("list.pdf", Seen)), WithFile("list.pdf", Seen));
        Assert.Equal(Outcome.Attested, result.Outcome);
        Assert.Equal(Seen, Assert.Single(result.Files).Found.Sha256);
    }

    [Fact]
    public void A_changed_file_is_an_error_that_names_it_and_the_digest_to_write()
    {
        var result = Judge(new Files(("list.pdf", Other)), WithFile("list.pdf", Seen));
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("list.pdf has changed", result.Summary, StringComparison.Ordinal);
        Assert.Contains($"write `sha256: {Other}`", result.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_error_that_names_it()
    {
        var result = Judge(new Files(), WithFile("list.pdf", Seen));
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("the attached file list.pdf is missing", result.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expired_attestation_is_pending_whatever_became_of_its_files() =>
        Assert.Equal(Outcome.ManualPending, Judge(new Files(), WithFile("list.pdf", Seen) with { ValidUntil = Now }).Outcome);

    [Fact]
    public void Files_that_nobody_can_look_at_prove_nothing()
    {
        var catalogue = CompiledCatalogue.Compile(
            Catalogue([]).Catalogue with
            {
                ManualRequirements = [Training],
                Attestations = [WithFile("list.pdf", Seen)],
            }
        );
        var result = Assert.Single(catalogue.Assess("sandbox", Recorded([]), "digest").Manual);
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("list.pdf was not looked for", result.Summary, StringComparison.Ordinal);
    }

    private static ManualResult Judge(params Attestation[] attestations) => Judge(new Files(), attestations);

    private static ManualResult Judge(Files files, params Attestation[] attestations) =>
        new AttestationBook(attestations, "sandbox", "111122223333", Now, files).Judge(Training);

    private static Attestation WithFile(string path, string digest) => Attestation() with { Files = [new AttachedFile(path, digest)] };

    private static Attestation Attestation(DateTimeOffset? date = null, DateTimeOffset? validUntil = null) =>
        new()
        {
            Requirement = Training.Reference,
            Account = "*",
            Author = "Ada",
            Reviewer = "Grace",
            Statement = "Everybody took part.",
            Files = [],
            Date = date ?? Now.AddDays(-3),
            ValidUntil = validUntil ?? Now.AddDays(3),
            Span = SourceSpan.StartOf("attestations.yaml"),
        };

    private sealed class Files(params (string Path, string Digest)[] files) : IAttachments
    {
        public AttachmentReading Read(string path) =>
            files.FirstOrDefault(f => f.Path == path) is { Digest: { } digest }
                ? new AttachmentReading(digest, null)
                : new AttachmentReading(null, "is missing");
    }
}
