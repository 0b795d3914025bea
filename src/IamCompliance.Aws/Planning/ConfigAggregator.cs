namespace IamCompliance.Aws.Planning;

/// <summary>Names an aggregator of AWS Config, which shows what is recorded in other accounts.</summary>
/// <remarks>
/// It lies in the account that collects: it is asked with the credentials from before a role is assumed.
/// https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html
/// </remarks>
/// <param name="Name">The name.</param>
/// <param name="Region">The region it was made in.</param>
public sealed record ConfigAggregator(string Name, string Region);
