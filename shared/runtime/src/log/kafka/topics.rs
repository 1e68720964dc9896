//! Asking the brokers: are client, brokers and topics set as the contract demands, create the topics if they are
//! absent, delete them again. It decides nothing: the rules are in [`super::super::contract`].

use super::super::Topic;
use super::super::contract::{
    self, BROKER_RULES, CONSUMER_RULES, PARTITIONS, PRODUCER_RULES, Profile, Rule, Wrong, topic_name,
};
use super::events::Events;
use super::settings::KafkaSettings;
use rdkafka::ClientConfig;
use rdkafka::admin::{
    AdminClient, AdminOptions, ConfigResource, NewTopic, ResourceSpecifier, TopicReplication,
};
use rdkafka::error::{KafkaError, RDKafkaErrorCode};
use std::collections::BTreeMap;
use std::time::Duration;
use thiserror::Error;

/// How long the brokers may take for one question at start.
const ASK_TIME_MAX: Duration = Duration::from_secs(10);

/// Why the log on Kafka could not be opened.
#[derive(Debug, Error)]
pub enum KafkaFault {
    /// Settings break the start-up contract: all of them, each with key, found and required value. Exit with 64.
    #[error("Kafka is not set as a hub needs it: {}", .0.iter().map(Wrong::to_string).collect::<Vec<_>>().join("; "))]
    Wrong(Vec<Wrong>),
    /// The brokers did not answer. Exit with 75.
    #[error("Kafka at {brokers} is not reachable")]
    Unreachable {
        /// `log.brokers`.
        brokers: String,
        /// The client's words.
        #[source]
        source: KafkaError,
    },
    /// librdkafka takes a setting not, or a TLS file cannot be read. Exit with 64.
    #[error("the Kafka client cannot be made")]
    Client(#[source] KafkaError),
    /// A broker refused to create, describe or delete.
    #[error("{subject}: Kafka refused: {reason}")]
    Refused {
        /// What it was asked about.
        subject: String,
        /// Its answer.
        reason: String,
    },
    /// The operating system gave no thread.
    #[error("a thread for Kafka cannot be started")]
    Thread(#[source] std::io::Error),
}

impl KafkaFault {
    /// Whether trying again later may help without anybody's hand (exit code 75, else 64).
    pub fn transient(&self) -> bool {
        match self {
            Self::Unreachable { .. } | Self::Thread(_) => true,
            Self::Wrong(_) | Self::Client(_) | Self::Refused { .. } => false,
        }
    }
}

/// Checks everything, creates what is absent, and returns the warnings of the profile.
pub(super) async fn establish(settings: &KafkaSettings) -> Result<Vec<&'static str>, KafkaFault> {
    let tls = settings.tls.is_some();
    let mut wrong = contract::check_hub(&settings.hub);
    let times = (settings.append_time_max, settings.payment_time);
    wrong.extend(contract::check_configuration(settings.profile, tls, &settings.hosts(), times.0, times.1));
    wrong.extend(check_client("producer", &settings.producer(), PRODUCER_RULES)?);
    wrong.extend(check_client("stream consumer", &settings.stream_consumer(), CONSUMER_RULES)?);
    wrong.extend(check_client("read consumer", &settings.random_consumer(), CONSUMER_RULES)?);
    refuse(wrong)?;

    let admin = Admin::new(settings)?;
    let mut wrong = admin.check_brokers().await?;
    let seen = admin.partitions().await?;
    // On wrong brokers nothing is created: that would be one more thing to clean away.
    refuse(std::mem::take(&mut wrong))?;
    let absent: Vec<Topic> =
        Topic::ALL.into_iter().filter(|topic| !seen.contains_key(&topic.index())).collect();
    if !absent.is_empty() {
        admin.create(&absent).await?;
    }
    let seen = if absent.is_empty() { seen } else { admin.partitions_of_all().await? };
    for topic in Topic::ALL {
        let subject = format!("topic {}", topic_name(&settings.hub, topic));
        let replicas = seen.get(&topic.index()).map_or(&[][..], Vec::as_slice);
        wrong.extend(contract::check_partitions(&subject, settings.profile, replicas));
    }
    wrong.extend(admin.check_topics().await?);
    refuse(wrong)?;
    Ok(contract::warnings(settings.profile, tls))
}

/// Deletes both topics of a hub; absent ones are no fault. For a demo that leaves nothing behind.
pub(super) async fn delete(settings: &KafkaSettings) -> Result<(), KafkaFault> {
    let admin = Admin::new(settings)?;
    let names = Topic::ALL.map(|topic| topic_name(&settings.hub, topic));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let results =
        admin.client.delete_topics(&names, &admin.options).await.map_err(|fault| admin.unreachable(fault))?;
    for result in results {
        match result {
            Ok(_) | Err((_, RDKafkaErrorCode::UnknownTopicOrPartition | RDKafkaErrorCode::UnknownTopic)) => {}
            Err((name, code)) => return Err(refused(&name, code)),
        }
    }
    Ok(())
}

fn refuse(wrong: Vec<Wrong>) -> Result<(), KafkaFault> {
    if wrong.is_empty() { Ok(()) } else { Err(KafkaFault::Wrong(wrong)) }
}

fn refused(subject: &str, code: RDKafkaErrorCode) -> KafkaFault {
    KafkaFault::Refused { subject: subject.to_owned(), reason: code.to_string() }
}

/// Reads the client's settings back as librdkafka understood them.
fn check_client(name: &str, config: &ClientConfig, rules: &[(&str, Rule)]) -> Result<Vec<Wrong>, KafkaFault> {
    let native = config.create_native_config().map_err(KafkaFault::Client)?;
    let read = |(key, _): &(&str, Rule)| native.get(key).ok().map(|value| ((*key).to_owned(), value));
    let found: BTreeMap<String, String> = rules.iter().filter_map(read).collect();
    Ok(contract::check(&format!("client ({name})"), rules, &found))
}

struct Admin<'a> {
    settings: &'a KafkaSettings,
    client: std::sync::Arc<AdminClient<Events>>,
    options: AdminOptions,
}

impl<'a> Admin<'a> {
    fn new(settings: &'a KafkaSettings) -> Result<Self, KafkaFault> {
        let client = settings.client().create_with_context(Events).map_err(KafkaFault::Client)?;
        let options =
            AdminOptions::new().request_timeout(Some(ASK_TIME_MAX)).operation_timeout(Some(ASK_TIME_MAX));
        Ok(Self { settings, client: std::sync::Arc::new(client), options })
    }

    fn unreachable(&self, source: KafkaError) -> KafkaFault {
        KafkaFault::Unreachable { brokers: self.settings.brokers.clone(), source }
    }

    /// Runs a blocking question on a thread that may block.
    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&AdminClient<Events>) -> Result<T, KafkaError> + Send + 'static,
    ) -> Result<T, KafkaFault> {
        let client = std::sync::Arc::clone(&self.client);
        let answer = tokio::task::spawn_blocking(move || question(&client)).await;
        answer.map_err(|_| self.unreachable(KafkaError::Canceled))?.map_err(|fault| self.unreachable(fault))
    }

    /// Checks each broker's settings, and where it says it is reached.
    async fn check_brokers(&self) -> Result<Vec<Wrong>, KafkaFault> {
        let brokers: Vec<(i32, String)> = self
            .ask(|client| {
                let metadata = client.inner().fetch_metadata(None, ASK_TIME_MAX)?;
                Ok(metadata.brokers().iter().map(|broker| (broker.id(), broker.host().to_owned())).collect())
            })
            .await?;
        let mut wrong = Vec::new();
        for (id, host) in brokers {
            let subject = format!("broker {id}");
            if self.settings.tls.is_none() {
                wrong.extend(contract::check_loopback(&subject, "advertised.listeners", &[host]));
            }
            let found = self.describe(&subject, ResourceSpecifier::Broker(id)).await?;
            wrong.extend(contract::check(&subject, BROKER_RULES, &found));
        }
        Ok(wrong)
    }

    /// Number of replicas of each partition, by topic index; absent topics are absent.
    async fn partitions(&self) -> Result<BTreeMap<usize, Vec<usize>>, KafkaFault> {
        let names = Topic::ALL.map(|topic| (topic.index(), topic_name(&self.settings.hub, topic)));
        self.ask(move |client| {
            let metadata = client.inner().fetch_metadata(None, ASK_TIME_MAX)?;
            let mut seen = BTreeMap::new();
            for (index, name) in names {
                let topic =
                    metadata.topics().iter().find(|topic| topic.name() == name && topic.error().is_none());
                if let Some(topic) = topic.filter(|topic| !topic.partitions().is_empty()) {
                    let replicas =
                        topic.partitions().iter().map(|partition| partition.replicas().len()).collect();
                    seen.insert(index, replicas);
                }
            }
            Ok(seen)
        })
        .await
    }

    /// As [`Admin::partitions`], asked again until new topics are known to the brokers.
    async fn partitions_of_all(&self) -> Result<BTreeMap<usize, Vec<usize>>, KafkaFault> {
        let start = tokio::time::Instant::now();
        loop {
            let seen = self.partitions().await?;
            if seen.len() == Topic::ALL.len() || start.elapsed() > ASK_TIME_MAX {
                return Ok(seen);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn create(&self, topics: &[Topic]) -> Result<(), KafkaFault> {
        let profile = self.settings.profile;
        let names: Vec<String> = topics.iter().map(|topic| topic_name(&self.settings.hub, *topic)).collect();
        let values = creation_values(profile);
        let new = names.iter().map(|name| {
            let topic = NewTopic::new(name, PARTITIONS, TopicReplication::Fixed(profile.replicas()));
            values.iter().fold(topic, |topic, (key, value)| topic.set(key, value))
        });
        let new: Vec<NewTopic<'_>> = new.collect();
        let results =
            self.client.create_topics(&new, &self.options).await.map_err(|fault| self.unreachable(fault))?;
        for result in results {
            match result {
                // Another process of the same hub was faster; its topic is checked like any other.
                Ok(_) | Err((_, RDKafkaErrorCode::TopicAlreadyExists)) => {}
                Err((name, code)) => return Err(refused(&format!("topic {name}"), code)),
            }
        }
        Ok(())
    }

    async fn check_topics(&self) -> Result<Vec<Wrong>, KafkaFault> {
        let mut wrong = Vec::new();
        for topic in Topic::ALL {
            let name = topic_name(&self.settings.hub, topic);
            let subject = format!("topic {name}");
            let found = self.describe(&subject, ResourceSpecifier::Topic(&name)).await?;
            wrong.extend(contract::check(&subject, &contract::topic_rules(self.settings.profile), &found));
        }
        Ok(wrong)
    }

    async fn describe(
        &self,
        subject: &str,
        resource: ResourceSpecifier<'_>,
    ) -> Result<BTreeMap<String, String>, KafkaFault> {
        let answers = self.client.describe_configs([&resource], &self.options).await;
        let answers = answers.map_err(|fault| self.unreachable(fault))?;
        let mut found = BTreeMap::new();
        for answer in answers {
            let ConfigResource { entries, .. } = answer.map_err(|code| refused(subject, code))?;
            found
                .extend(entries.into_iter().filter_map(|entry| entry.value.map(|value| (entry.name, value))));
        }
        Ok(found)
    }
}

/// The settings with which topics are created: exactly what the rules demand.
fn creation_values(profile: Profile) -> Vec<(&'static str, String)> {
    let value = |rule: Rule| match rule {
        Rule::Is(value) => value.to_owned(),
        Rule::AtLeast(least) => least.to_string(),
    };
    contract::topic_rules(profile).into_iter().map(|(key, rule)| (key, value(rule))).collect()
}
