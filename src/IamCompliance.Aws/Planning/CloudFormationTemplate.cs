using System.Text;

namespace IamCompliance.Aws.Planning;

/// <summary>Writes a CloudFormation template of the role that a plan is read with.</summary>
public static class CloudFormationTemplate
{
    /// <summary>Writes the template as YAML with a last line break.</summary>
    public static string Write(CapturePlan plan, ReaderRole role)
    {
        ArgumentNullException.ThrowIfNull(role);
        var text = new StringBuilder(
            $$"""
            # aws cloudformation deploy --capabilities CAPABILITY_NAMED_IAM: the role has a name of its own.
            AWSTemplateFormatVersion: "2010-09-09"
            Description: A role that reads what compliance controls need, and can change nothing.
            Parameters:
              RoleName:
                Type: String
                Default: {{Quote(role.Name)}}
                AllowedPattern: "[A-Za-z0-9_+=,.@-]{1,64}"
              TrustedAccountId:
                Description: The account whose principals may assume the role.
                Type: String
            {{Default(role.TrustedAccountId)}}    AllowedPattern: "[0-9]{12}"
              ExternalId:
                Description: What they must say to do so.
                Type: String
            {{Default(role.ExternalId)}}    AllowedPattern: "[A-Za-z0-9_+=,.@:/-]{2,1224}"
            Resources:
              ReaderRole:
                Type: AWS::IAM::Role
                Properties:
                  RoleName: !Ref RoleName
                  Description: Read by iamc; can change nothing.
                  MaxSessionDuration: 3600
                  AssumeRolePolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - Effect: Allow
                        Principal:
                          AWS: !Sub "arn:${AWS::Partition}:iam::${TrustedAccountId}:root"
                        Action: sts:AssumeRole
                        Condition:
                          StringEquals:
                            sts:ExternalId: !Ref ExternalId
                  Policies:
                    - PolicyName: ReadForCompliance
                      PolicyDocument:
                        Version: "2012-10-17"
                        Statement:

            """.ReplaceLineEndings("\n")
        );
        foreach (var statement in PermissionStatement.Of(plan))
            Append(text, statement);
        return text.Append("Outputs:\n  RoleArn:\n    Value: !GetAtt ReaderRole.Arn\n").ToString();
    }

    private static void Append(StringBuilder text, PermissionStatement statement)
    {
        const string Indent = "              ";
        text.Append($"{Indent}- Sid: {statement.Sid}\n{Indent}  Effect: Allow\n{Indent}  Action:\n");
        foreach (var action in statement.Actions)
            text.Append($"{Indent}    - {action}\n");
        text.Append($"{Indent}  Resource: \"*\"\n");
    }

    private static string Default(string? value) => value is null ? "" : $"    Default: {Quote(value)}\n";

    // What a role may be called and asked for has neither quotes nor backslashes in it.
    private static string Quote(string value) => $"\"{value}\"";
}
