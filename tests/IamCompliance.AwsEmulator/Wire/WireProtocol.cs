namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Names the ways in which AWS's services are spoken to.</summary>
internal enum WireProtocol
{
    Query,
    Ec2,
    Json,
    RestJson,
    RestXml,
}
