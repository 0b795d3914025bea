using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Attestations of a project; the small export was captured at 2026-10-01T12:00:00Z.</summary>
public sealed class AttestationCheckTests
{
    private const string Zeros = "0000000000000000000000000000000000000000000000000000000000000000";

    [Fact]
    public async Task The_error_of_a_changed_file_prints_the_digest_that_makes_it_attested()
    {
        using var folder = Project(Zeros, "2026-12-31");
        var wrong = (await Iamc.RunAsync(folder.Path, "check", "--output", "json")).Exits(ExitCodes.Error);
        using var before = JsonDocument.Parse(wrong.Output);
        var manual = Manual(before);
        Assert.Equal("Error", manual.GetProperty("outcome").GetString());
        var found = manual.GetProperty("attestation").GetProperty("files")[0].GetProperty("foundSha256").GetString()!;
        Assert.Contains($"write `sha256: {found}`", manual.GetProperty("summary").GetString(), StringComparison.Ordinal);

        folder.Write("attestations.yaml", Attestation(found, "2026-12-31"));
        var right = (await Iamc.RunAsync(folder.Path, "check", "--output", "json")).Exits(ExitCodes.Pass);
        using var after = JsonDocument.Parse(right.Output);
        Assert.Equal("Attested", Manual(after).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_missing_file_is_an_error_that_names_it()
    {
        using var folder = Project(Zeros, "2026-12-31");
        File.Delete(folder.File("attachments/list.txt"));
        var result = (await Iamc.RunAsync(folder.Path, "check", "--output", "json")).Exits(ExitCodes.Error);
        using var document = JsonDocument.Parse(result.Output);
        Assert.Contains(
            "the attached file attachments/list.txt is missing",
            Manual(document).GetProperty("summary").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_attestation_that_has_run_out_is_pending_again_and_fails_nothing()
    {
        using var folder = Project(Zeros, "2026-09-30");
        var result = (await Iamc.RunAsync(folder.Path, "check", "--output", "json")).Exits(ExitCodes.Pass);
        using var document = JsonDocument.Parse(result.Output);
        Assert.Equal("ManualPending", Manual(document).GetProperty("outcome").GetString());
        Assert.Contains("has expired", Manual(document).GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement Manual(JsonDocument results) => results.RootElement.GetProperty("accounts")[0].GetProperty("manual")[0];

    private static TemporaryFolder Project(string digest, string validUntil)
    {
        var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: true);
        folder.Write("iamcompliance.yaml", "accounts:\n  - { name: small, id: \"111122223333\", export: export }\nprograms: [acme-1]\n");
        folder.Write(
            "controls/programs/acme/1.yaml",
            "program: acme\nedition: \"1\"\nname: Acme\npublisher: Acme\nurl: https://acme.example/\nrequirements:\n  \"1\": { title: People sign in with MFA, controls: [user-console-mfa] }\n  \"2\": { title: People are trained, assessment: manual }\n"
        );
        folder.Write("attachments/list.txt", "Ada, Grace\n");
        folder.Write("attestations.yaml", Attestation(digest, validUntil));
        return folder;
    }

    private static string Attestation(string digest, string validUntil) =>
        $"attestations:\n  - program: acme-1\n    requirement: \"2\"\n    account: small\n    author: Ada\n    reviewer: Grace\n    statement: Everybody took part.\n    files:\n      - {{ path: attachments/list.txt, sha256: \"{digest}\" }}\n    date: 2026-01-15\n    validUntil: {validUntil}\n";
}
