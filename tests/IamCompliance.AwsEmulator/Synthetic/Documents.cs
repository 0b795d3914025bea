namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Makes policy documents.</summary>
internal static class Documents
{
    private static readonly string[][] Usual =
    [
        ["s3:GetObject", "s3:ListBucket"],
        ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"],
        ["logs:CreateLogStream", "logs:PutLogEvents"],
        ["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage"],
        ["ec2:Describe*"],
        ["secretsmanager:GetSecretValue"],
    ];

    public static object Allow(IReadOnlyList<string> actions, string resource = "*") =>
        new
        {
            Version = "2012-10-17",
            Statement = new[]
            {
                new
                {
                    Effect = "Allow",
                    Action = actions,
                    Resource = resource,
                },
            },
        };

    public static object Drawn(Draw draw, string resource) => Allow(draw.One(Usual), draw.Percent(70) ? resource : "*");

    public static object TrustOfService(string service) =>
        new
        {
            Version = "2012-10-17",
            Statement = new[]
            {
                new
                {
                    Effect = "Allow",
                    Principal = new { Service = service },
                    Action = "sts:AssumeRole",
                },
            },
        };

    public static object TrustOfAccount(string principal, string externalId) =>
        new
        {
            Version = "2012-10-17",
            Statement = new[]
            {
                new
                {
                    Effect = "Allow",
                    Principal = new { AWS = principal },
                    Action = "sts:AssumeRole",
                    Condition = new Dictionary<string, object>(StringComparer.Ordinal)
                    {
                        ["StringEquals"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["sts:ExternalId"] = externalId },
                    },
                },
            },
        };
}
