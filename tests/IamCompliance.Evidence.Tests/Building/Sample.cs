using IamCompliance.Assessment.Attesting;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Run;
using IamCompliance.Foundations.Logic;
using IamCompliance.State.Files;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Tests.Building;

/// <summary>Builds small pieces of a run; a test changes what matters to it by <c>with</c>.</summary>
internal static class Sample
{
    public const string User = "arn:aws:iam::111122223333:user/ada";

    public static DateTimeOffset Now { get; } = new(2026, 1, 31, 0, 0, 0, TimeSpan.Zero);

    public static RunHeader Header { get; } =
        new()
        {
            Id = new Guid("0f2b7a3e-0000-5000-8000-00000000c0de"),
            Started = Now.AddMinutes(1),
            Finished = Now.AddMinutes(2),
            ToolDigest = new string('e', 64),
            Runtime = ".NET 10.0.0",
            Origin = new RunOrigin("github-actions")
            {
                Repository = "example/compliance",
                Commit = new string('1', 40),
                Branch = "main",
                RunId = "42",
                Actor = "ada",
            },
        };

    public static Part Details { get; } =
        Read(PartIds.AuthorizationDetails, "iam:GetAccountAuthorizationDetails", "iam-get-account-authorization-details.json");

    public static Part Report { get; } =
        Read(PartIds.CredentialReport, "iam:GetCredentialReport", "iam-get-credential-report.json") with
        {
            GeneratedAt = Now.AddHours(-1),
        };

    public static Part Denied { get; } =
        new(PartIds.CredentialReport, ReadStatus.Denied)
        {
            Error = new PartError(
                "iam:GetCredentialReport",
                "AccessDenied",
                "User arn:aws:iam::111122223333:user/reader is not authorized",
                "iam:GetCredentialReport"
            ),
        };

    public static Part Read(string id, string operation, string source) =>
        new(id, ReadStatus.Complete)
        {
            Calls =
            [
                new CallRecord(operation)
                {
                    Source = source,
                    RequestIds = ["8f0e6a3c-1111-2222-3333-444455556666"],
                    ServerDate = Now,
                    EndOfList = "IsTruncated absent",
                    BodySha256 = new string('b', 64),
                },
            ],
        };

    public static ControlParameter MaxAge { get; } =
        new("maxAge", PropertyType.Duration, new DurationLiteral("90 days", TimeSpan.FromDays(90)), "Oldest age an active key may have.");

    public static Control Control(
        string id = "access-key-rotation",
        string chapter = "security-best-practices",
        Severity severity = Severity.Medium
    )
    {
        var type = KnownUser();
        var keys = type.Configuration.FindProperty("accessKeys")!;
        var element = keys.Type.Element!;
        return new Control
        {
            Id = id,
            Chapter = chapter,
            Title = "Active access keys are rotated",
            Description = "Every active access key of an IAM user is younger than the allowed age.",
            Rationale = "A key that lives long is a key that leaks unseen.",
            Severity = severity,
            Parameters = [MaxAge],
            Resource = type,
            Each = new PropertyPath("accessKeys", ["accessKeys"], keys.Type, PartIds.CredentialReport, [PartIds.CredentialReport]),
            Where = Matches(element, "status", "equals", new LiteralOperand(new StringLiteral("Active"))),
            Demand = new RequireDemand(Matches(element, "createDate", "within", new ParameterOperand("maxAge"))),
            Remediation = new Remediation(
                "Create a second key, move the workload to it, deactivate and delete the old one.",
                "aws iam update-access-key --user-name {userName}"
            ),
            References = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html"],
            Mappings = [],
            Parts = [PartIds.AuthorizationDetails, PartIds.CredentialReport],
            Span = SourceSpan.StartOf($"controls/{chapter}/{id}/control.yaml"),
        };
    }

    public static BoundControl Bound(Control? control = null, string? name = null)
    {
        control ??= Control();
        return new BoundControl
        {
            Name = name ?? control.Id,
            Control = control,
            Parameters = [new BoundParameter(MaxAge, MaxAge.Default, "default")],
            Requirements = [new RequirementReference("cis-aws-foundations-7.0.0", "2.12")],
            Digest = new string('c', 64),
        };
    }

    public static Reason Reason(string observed = "2026-01-01T00:00:00Z", Truth truth = Truth.True) =>
        new("createDate", "no older than 90 days", observed, PartIds.CredentialReport, truth);

    public static SubjectResult Passing(string subject = User) =>
        new()
        {
            Subject = $"{subject}#accessKeys/1",
            Observation = Outcome.Pass,
            Outcome = Outcome.Pass,
            Reasons = [Reason()],
        };

    public static SubjectResult Failing(string subject = User) =>
        new()
        {
            Subject = $"{subject}#accessKeys/2",
            Observation = Outcome.Fail,
            Outcome = Outcome.Fail,
            Reasons = [Reason("2025-06-01T00:00:00Z", Truth.False)],
            RemediationCli = "aws iam update-access-key --user-name ada",
        };

    public static SubjectResult Erroneous(string subject = User) =>
        new()
        {
            Subject = subject,
            Observation = Outcome.Error,
            Outcome = Outcome.Error,
            Reasons = [Reason("unknown: iam/credential-report was denied", Truth.Unknown)],
        };

    public static Waiver Waiver(DateTimeOffset? expires = null) =>
        new()
        {
            Control = "access-key-rotation",
            Account = "111122223333",
            Resource = "arn:aws:iam::*:user/ci-*",
            Reason = "The vendor rotates this key with its next release.",
            Owner = "platform team",
            Approver = "security office",
            Ticket = "SEC-1",
            Created = Now.AddDays(-10),
            Expires = expires ?? new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Span = SourceSpan.StartOf("waivers.yaml"),
        };

    public static ManualResult Attested(string requirement, AttachmentReading found)
    {
        var reference = new RequirementReference("cis-aws-foundations-7.0.0", requirement);
        var attestation = new Attestation
        {
            Requirement = reference,
            Account = "*",
            Author = "Ada",
            Reviewer = "Grace",
            Statement = "The page was opened and the addresses were called.",
            Files = [new AttachedFile("attachments/contacts.pdf", new string('d', 64))],
            Date = Now.AddDays(-10),
            ValidUntil = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Span = SourceSpan.StartOf("attestations.yaml"),
        };
        return new ManualResult(new ManualRequirement(reference, "Somebody looked"), Outcome.Error, "")
        {
            Attestation = attestation,
            Files = [new AttachedFileResult(attestation.Files[0], found)],
        };
    }

    public static ControlResult Result(Outcome outcome, string summary, params SubjectResult[] subjects) =>
        Result(Bound(), outcome, summary, subjects);

    public static ControlResult Result(BoundControl bound, Outcome outcome, string summary, params SubjectResult[] subjects) =>
        new()
        {
            Control = bound,
            Outcome = outcome,
            Summary = summary,
            Ledger = new PopulationLedger(
                subjects.Length + 2,
                2,
                subjects.Count(s => s.Outcome == Outcome.Pass),
                subjects.Count(s => s.Outcome is Outcome.Fail or Outcome.WaiverExpired),
                subjects.Count(s => s.Outcome == Outcome.Error),
                subjects.Count(s => s.Outcome == Outcome.Waived)
            ),
            Subjects = subjects,
            Parts = [Details, Report],
        };

    public static AccountResult Account(string name = "sandbox", params ControlResult[] controls) =>
        new()
        {
            Name = name,
            State = new StateHeader
            {
                AccountId = "111122223333",
                Partition = "aws",
                CaptureStart = Now.AddMinutes(-1),
                CaptureEnd = Now,
                CaptureTimeBasis = CaptureTimeBasis.Recorded,
                CallerArn = "arn:aws:iam::111122223333:user/reader",
                Regions = ["eu-central-1", "us-east-1"],
                Source = "aws-cli-export",
                ToolVersion = "0.1.0",
            },
            StateDigest = new string('a', 64),
            Parts = [Details, Report],
            Controls = controls,
            Manual = [],
            UnusedWaivers = [],
        };

    public static LinkedCatalogue Catalogue(params BoundControl[] selected) =>
        new()
        {
            Controls = [.. selected.Select(s => s.Control).DistinctBy(c => c.Id)],
            Programs =
            [
                new ProgramEdition
                {
                    Id = "cis-aws-foundations-7.0.0",
                    Name = "CIS Amazon Web Services Foundations",
                    Edition = "7.0.0",
                    Publisher = "Center for Internet Security",
                    Url = "https://www.cisecurity.org/benchmark/amazon_web_services",
                    Requirements =
                    [
                        new Requirement("2.12", "Access keys are rotated", AssessmentKind.Automated, Responsibility.Customer, []),
                        new Requirement("2.1", "Contact details are current", AssessmentKind.Manual, Responsibility.Customer, []),
                        new Requirement("5.7", "Instances use IMDSv2", AssessmentKind.Automated, Responsibility.Customer, []),
                    ],
                    Span = SourceSpan.StartOf("controls/programs/cis-aws-foundations/7.0.0.yaml"),
                },
            ],
            Selected = selected,
            ManualRequirements = [],
            Uncovered = [],
            Waivers = [],
            Cases = [],
        };

    public static EvidenceRun Run(params AccountResult[] accounts) =>
        new()
        {
            Catalogue = Catalogue([.. accounts.SelectMany(a => a.Controls.Select(c => c.Control)).DistinctBy(c => c.Name)]),
            Accounts = accounts,
            Header = Header,
            ToolVersion = "0.1.0",
        };

    private static ResourceType KnownUser() => KnownResourceTypes.Catalog.Find("AWS::IAM::User")!;

    private static PathPredicate Matches(PropertyType element, string name, string matcher, Operand operand)
    {
        var type = element.FindProperty(name)!.Type;
        var span = SourceSpan.StartOf("control.yaml");
        return new PathPredicate(
            new PropertyPath(name, [name], type, PartIds.CredentialReport, [PartIds.CredentialReport]),
            [new MatcherUse(matcher, type, new OperandArgument(operand), span) { Part = PartIds.CredentialReport }],
            span
        );
    }
}
