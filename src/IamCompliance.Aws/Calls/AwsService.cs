using Amazon.Runtime;

namespace IamCompliance.Aws.Calls;

/// <summary>Names a service and makes its clients.</summary>
/// <param name="Prefix">The prefix of its IAM actions, such as <c>access-analyzer</c>.</param>
/// <param name="Create">Makes a client of credentials and a configuration that <see cref="ClientSettings"/> filled in.</param>
/// <param name="Naming">How the AWS CLI writes the names of its outputs.</param>
internal sealed record AwsService<TClient>(string Prefix, Func<AWSCredentials, ClientSettings, TClient> Create, OutputNaming Naming)
    where TClient : IAmazonService;
