using IamCompliance.Assessment.Attesting;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Logic;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Tests.Building;

/// <summary>Tells the runs that every format has a golden file of.</summary>
internal static class Stories
{
    private static readonly string LongName = new('x', ShortText.Limit + 1);
    private static readonly ManualRequirement Contacts = new(
        new RequirementReference("cis-aws-foundations-7.0.0", "2.1"),
        "Contact details are current"
    );

    public static IReadOnlyDictionary<string, EvidenceRun> All { get; } =
        new Dictionary<string, EvidenceRun>
        {
            ["empty"] = Sample.Run(),
            ["pass"] = Run(Sample.Result(Outcome.Pass, "All 1 access keys are younger than 90 days.", Sample.Passing())),
            ["fail"] = Run(Sample.Result(Outcome.Fail, "1 of 2 access keys is older than 90 days.", Sample.Passing(), Sample.Failing())),
            ["error"] = Error(),
            ["waived"] = Waived(),
            ["attested"] = Manual(
                Sample.Attested("2.1", new AttachmentReading(new string('d', 64), null)) with
                {
                    Requirement = Contacts,
                    Outcome = Outcome.Attested,
                    Summary = "attested by Ada, reviewed by Grace",
                }
            ),
            ["manual"] = Manual(new ManualResult(Contacts, Outcome.ManualPending, "a person must attest it")),
            ["not-applicable"] = Run(Sample.Result(Outcome.NotApplicable, "No access key is active, and all were read.")),
            ["hostile"] = Hostile(),
        };

    private static EvidenceRun Run(ControlResult result) => Sample.Run(Sample.Account("sandbox", result));

    private static EvidenceRun Manual(ManualResult result)
    {
        var run = Run(Sample.Result(Outcome.Pass, "All 1 access keys are younger than 90 days.", Sample.Passing()));
        return run with
        {
            Accounts = [run.Accounts[0] with { Manual = [result] }],
            Catalogue = run.Catalogue with { ManualRequirements = [Contacts] },
        };
    }

    private static EvidenceRun Error()
    {
        var result = Sample.Result(
            Outcome.Error,
            "The credential report was not read: iam:GetCredentialReport is denied.",
            Sample.Erroneous()
        ) with
        {
            Parts = [Sample.Details, Sample.Denied],
        };
        var account = Sample.Account("sandbox", result) with { Parts = [Sample.Details, Sample.Denied] };
        return Sample.Run(
            account with
            {
                State = account.State with { CaptureTimeBasis = CaptureTimeBasis.NewestInstant, CallerArn = null, Regions = [] },
            }
        );
    }

    private static EvidenceRun Waived()
    {
        var waived = Sample.Failing() with { Outcome = Outcome.Waived, Waiver = Sample.Waiver() };
        var expired = Sample.Failing("arn:aws:iam::111122223333:user/bob") with
        {
            Outcome = Outcome.WaiverExpired,
            Waiver = Sample.Waiver(Sample.Now) with { Owner = "data team" },
        };
        var bound = Sample.Bound();
        var account = Sample.Account(
            "sandbox",
            Sample.Result(
                Outcome.WaiverExpired,
                "1 of 3 access keys is older than 90 days and its waiver has expired.",
                Sample.Passing(),
                waived,
                expired
            )
        ) with
        {
            Manual =
            [
                new ManualResult(
                    new ManualRequirement(new RequirementReference("cis-aws-foundations-7.0.0", "2.1"), "Contact details are current"),
                    Outcome.ManualPending,
                    "A person must attest it."
                ),
                Sample.Attested("2.3", new AttachmentReading(new string('d', 64), null)) with
                {
                    Outcome = Outcome.Attested,
                    Summary = "attested by Ada",
                },
                Sample.Attested("2.4", new AttachmentReading(new string('e', 64), null)) with
                {
                    Outcome = Outcome.Error,
                    Summary = "the attached file has changed",
                },
                Sample.Attested("2.5", new AttachmentReading(null, "is missing")) with
                {
                    Outcome = Outcome.Error,
                    Summary = "the attached file is missing",
                },
            ],
            UnusedWaivers = [Sample.Waiver() with { Resource = "arn:aws:iam::*:user/nobody" }],
        };
        var run = Sample.Run(account);
        return run with
        {
            ScopeNote = "Only controls of severity medium were run.",
            Catalogue = run.Catalogue with
            {
                Uncovered = [new RequirementReference("cis-aws-foundations-7.0.0", "5.7")],
                Selected = [bound, Sample.Bound(Sample.Control("root-mfa-enabled"))],
                Profile = new Profile
                {
                    Accounts = [],
                    Programs = ["cis-aws-foundations-7.0.0"],
                    Exclude =
                    [
                        new ControlExclusion(
                            "password-policy-minimum-length",
                            "People sign in through the identity provider only.",
                            SourceSpan.StartOf("iamcompliance.yaml")
                        ),
                    ],
                    Parameters = [],
                    Span = SourceSpan.StartOf("iamcompliance.yaml"),
                },
            },
        };
    }

    private static EvidenceRun Hostile()
    {
        string[] names =
        [
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "a|b`c``d*e_f[g](javascript:alert(1))",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "@SUM(1+1)|cmd",
            "# not a heading\n\n- nor a list\r\n<!-- nor a comment -->",
            "\u202Egpj.exe\u2066\u200Bzero",
            "用户-ユーザー-пользователь-مستخدم",
            "\uD800 lone \0 nul \u001B[31m",
            "AKIAIOSFODNN7EXAMPLE",
            LongName,
            "",
        ];
        var subjects = names
            .Select(n =>
                Sample.Failing() with
                {
                    Subject = n,
                    Reasons = [n == LongName ? Sample.Reason(n, Truth.False) : new Reason(n, n, n, PartIds.CredentialReport, Truth.False)],
                    RemediationCli = n == LongName ? null : n,
                }
            )
            .ToArray();
        var bound = Sample.Bound(
            Sample.Control() with
            {
                Title = "# </title><b>`Title`</b> | \u202E",
                Description = names[5],
                Rationale = names[0],
                References = ["javascript:alert(1)", "https://example.com/?a=1&b=\"2\""],
            },
            "../../etc/passwd[maxAge=45 days]"
        );
        var account = Sample.Account("<Prod> / \"CON\"", Sample.Result(bound, Outcome.Fail, names[2], subjects));
        return Sample.Run(account with { State = account.State with { CallerArn = names[0], Source = names[1] } }) with
        {
            ScopeNote = names[0],
            ToolVersion = "</style>",
        };
    }
}
